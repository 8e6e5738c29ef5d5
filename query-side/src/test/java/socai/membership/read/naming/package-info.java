/** Finding people by their name. */
package socai.membership.read.naming;
