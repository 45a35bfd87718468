/**
 * The conventions of the HTTP interface, once for all resources: strict reading of what is sent,
 * paging and links, conditional requests, merge patch, idempotency keys.
 */
package nl.samenspel.chassis.web;
