/** What whoever uses the suite from outside needs: what it says, and what stands in its topics. */
package nl.samenspel.local.client;
