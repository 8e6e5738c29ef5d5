/** Limits, listed. */
package socai.membership.read.due;
