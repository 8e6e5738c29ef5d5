/** The board counts every person once, and its sum is the sum of its parts. */
package socai.membership.read.board;
