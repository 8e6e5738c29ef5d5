/** Members, listed. */
package socai.membership.read.members;
