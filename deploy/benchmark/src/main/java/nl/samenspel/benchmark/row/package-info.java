/** The rows of the table: each something that Samenspel does, beside what it rests on. */
package nl.samenspel.benchmark.row;
