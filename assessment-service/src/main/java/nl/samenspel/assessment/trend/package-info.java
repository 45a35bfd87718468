/** How scores develop from one assessment to the next. */
package nl.samenspel.assessment.trend;
