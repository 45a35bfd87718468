/** The least that Quarkus can do behind a token. */
package nl.samenspel.constant;
