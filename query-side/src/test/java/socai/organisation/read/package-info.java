/** The tree of organisations as tables. */
package socai.organisation.read;
