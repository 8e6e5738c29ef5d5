/** Personal values under a key of their person's own: encrypted in the store, and gone for ever once the key is gone. */
@NullMarked
package socai.store.personal;

import org.jspecify.annotations.NullMarked;
