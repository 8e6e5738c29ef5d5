/** Files of dossiers, encrypted under the key of the person they are about. */
@NullMarked
package socai.store.attachments;

import org.jspecify.annotations.NullMarked;
