/** Where the suite lives on this machine: its folder, its ports, its secrets. */
package nl.samenspel.local.home;
