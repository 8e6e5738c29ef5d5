/** Members, counted. */
package socai.membership.read.base;
