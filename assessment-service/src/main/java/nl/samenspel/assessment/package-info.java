/** Measures collaboration so that people dare to answer and can trust the numbers. */
package nl.samenspel.assessment;
