/** Files, asked. */
package socai.membership.read.dossiers;
