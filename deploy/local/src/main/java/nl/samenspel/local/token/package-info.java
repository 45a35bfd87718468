/** Tokens that this machine's suite accepts, and nothing else does. */
package nl.samenspel.local.token;
