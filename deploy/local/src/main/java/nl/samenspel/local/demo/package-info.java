/**
 * A complete case, played through the public interface alone, each request under the token of the
 * party that makes it: a training provider for IT work and four labour-market regions. All of it is
 * invented.
 */
package nl.samenspel.local.demo;
