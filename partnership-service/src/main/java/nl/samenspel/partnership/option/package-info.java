/**
 * Options for mutual gains: what each would bring every member, which of them leave nobody worse
 * off, and which are beaten by another. The arithmetic is in {@code MutualGains}, which knows
 * neither database nor HTTP.
 */
package nl.samenspel.partnership.option;
