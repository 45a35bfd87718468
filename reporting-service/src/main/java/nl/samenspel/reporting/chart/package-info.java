/**
 * Charts for people who decide: numbers in, accessible SVG out. Pure: no database, no HTTP, no
 * clock, no language; whoever draws brings the words. Every chart has a title and a description,
 * tells its series apart by shape and dash as well as by colour (the palette of Okabe and Ito), and
 * stays readable in print and at the width of a phone.
 */
package nl.samenspel.reporting.chart;
