/** Plain SQL on the data source: statements with parameters, rows with types, lists as columns. */
package nl.samenspel.reporting.sql;
