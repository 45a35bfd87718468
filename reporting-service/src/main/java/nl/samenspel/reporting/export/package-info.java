/** Whole datasets as CSV and NDJSON, row by row from the database to the reader. */
package nl.samenspel.reporting.export;
