/** How often anybody may ask, so that one caller's haste is not everybody's wait. */
package nl.samenspel.chassis.limit;
