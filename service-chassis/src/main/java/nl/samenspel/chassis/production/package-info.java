/** What keeps a service from starting in production as if it were on somebody's own machine. */
package nl.samenspel.chassis.production;
