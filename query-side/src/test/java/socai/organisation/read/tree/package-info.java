/** The tree, asked. */
package socai.organisation.read.tree;
