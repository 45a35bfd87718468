/**
 * Who changed what and when, before and after. Features opt in by annotation; nothing here names a
 * feature.
 */
package nl.samenspel.partnership.history;
