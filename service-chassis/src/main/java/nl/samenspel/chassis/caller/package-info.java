/** Who asks: the roles and the organisation in the OpenID Connect token. */
package nl.samenspel.chassis.caller;
