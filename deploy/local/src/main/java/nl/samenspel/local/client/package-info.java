/** What whoever uses the suite from outside needs to read what it says. */
package nl.samenspel.local.client;
