/** A copy of the databases while they are in use, and putting it back. */
package nl.samenspel.local.backup;
