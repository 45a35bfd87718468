package nl.samenspel.local.demo;

/**
 * How the people of one organisation answer.
 *
 * @param asked how many are invited
 * @param answering how many of these answer
 * @param mood how they see it, on average, from 1 to 5
 */
record Turnout(Role role, int asked, int answering, double mood) {}
