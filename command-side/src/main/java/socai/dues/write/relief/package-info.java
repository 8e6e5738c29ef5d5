/** Relief from dues on application: the member asks, the cell reports, the competent body decides, it ends by itself. */
@NullMarked
package socai.dues.write.relief;

import org.jspecify.annotations.NullMarked;
