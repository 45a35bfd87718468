/** How partnerships are doing: what was read, judged by the rules. */
package nl.samenspel.reporting.health;
