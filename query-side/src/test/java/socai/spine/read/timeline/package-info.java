/** The story of a dossier, asked. */
package socai.spine.read.timeline;
