/** Moving an organisation under another superior. */
@NullMarked
package socai.organisation.write.reparent;

import org.jspecify.annotations.NullMarked;
