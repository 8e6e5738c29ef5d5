/** Dossiers: lists, one dossier now and as of any instant, its story. */
@NullMarked
package socai.web.pages.dossier;

import org.jspecify.annotations.NullMarked;
