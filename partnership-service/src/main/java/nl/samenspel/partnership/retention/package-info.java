/** How long what is about a person is kept: terms only, each feature keeps to its own. */
package nl.samenspel.partnership.retention;
