/** Sign-in: which tokens were found to be good a moment ago. */
package nl.samenspel.chassis.signin;
