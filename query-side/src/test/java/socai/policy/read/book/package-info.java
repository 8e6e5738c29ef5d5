/** The policy book, asked. */
package socai.policy.read.book;
