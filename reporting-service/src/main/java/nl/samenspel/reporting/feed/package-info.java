/** The events themselves, for who cannot or will not read the topics: pages by cursor. */
package nl.samenspel.reporting.feed;
