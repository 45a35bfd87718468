/** The parts that are not services, each a program of its own: the database and the broker. */
package nl.samenspel.local.part;
