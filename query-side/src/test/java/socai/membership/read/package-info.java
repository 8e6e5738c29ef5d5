/** People, files and limits as tables. */
package socai.membership.read;
