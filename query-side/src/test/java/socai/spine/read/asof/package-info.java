/** Dossiers at any instant, asked. */
package socai.spine.read.asof;
