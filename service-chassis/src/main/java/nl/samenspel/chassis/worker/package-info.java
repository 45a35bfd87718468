/**
 * What is done in the background for as long as the service runs, right after something tells that
 * there is work. Executors and schedulers run what they are given; none of them makes one round of
 * many wakes, or opens anew what a failed round may have broken.
 */
package nl.samenspel.chassis.worker;
