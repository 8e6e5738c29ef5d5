/** Tests. */
package socai.app.importing.columns;
