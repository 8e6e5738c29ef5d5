/** The line of superiors above an organisation, as facts for decisions on the tree. */
@NullMarked
package socai.organisation.write.line;

import org.jspecify.annotations.NullMarked;
