/** Thousands of lives made of every command of the street, in any order and on any day. */
package socai.membership.write.lives;
