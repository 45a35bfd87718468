/** Who asked for what, written down for whoever has to account for it. */
package nl.samenspel.chassis.audit;
