/**
 * The conscious choice: each member weighs whether taking part fits it and whether it can afford
 * to, and decides.
 */
package nl.samenspel.partnership.appraisal;
