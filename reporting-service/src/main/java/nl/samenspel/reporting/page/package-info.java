/** What every page is made with: words, tables, style, and who is let in with a browser. */
package nl.samenspel.reporting.page;
