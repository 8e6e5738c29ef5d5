package socai.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.spine.read.CheckedQueryDoor;
import socai.spine.read.Page;
import socai.spine.read.Query;
import socai.spine.read.Within;

/** The address of a question: its components as parameters, its result as the answer. */
final class QueryPaths {

    private final Schemas schemas;

    QueryPaths(Schemas schemas) {
        this.schemas = schemas;
    }

    static String address(Class<?> query) {
        return "/api/queries/" + CheckedQueryDoor.nameOf(query).replace('.', '/');
    }

    PathItem path(Class<?> query) {
        String name = CheckedQueryDoor.nameOf(query);
        Operation get = new Operation()
                .operationId(name)
                .addTagsItem(name.substring(0, name.indexOf('.')))
                .responses(Answers.of(schemas.of(result(query)), "the answer"));
        get.addParametersItem(new Parameter()
                .in("header")
                .name("Socai-Office")
                .description("The office one asks in: SECRETARY@org-…; the parameter office does the same.")
                .schema(schemas.of(String.class)));
        for (RecordComponent component : query.getRecordComponents()) {
            parameters(component).forEach(get::addParametersItem);
        }
        return new PathItem().get(get);
    }

    private List<Parameter> parameters(RecordComponent component) {
        List<Parameter> parameters = new ArrayList<>();
        if (component.getType() == Page.class) {
            parameters.add(parameter("page", int.class, false));
            parameters.add(parameter("size", int.class, false));
        } else if (component.getType() == Within.class) {
            for (RecordComponent part : Within.class.getRecordComponents()) {
                parameters.add(parameter(part.getName(), part.getGenericType(), false));
            }
        } else {
            parameters.add(
                    parameter(component.getName(), component.getGenericType(), component.getType() != Optional.class));
        }
        return parameters;
    }

    private Parameter parameter(String name, Type type, boolean required) {
        return new Parameter().in("query").name(name).required(required).schema(schemas.of(type));
    }

    private static Type result(Class<?> query) {
        for (Type face : query.getGenericInterfaces()) {
            if (face instanceof ParameterizedType generic && generic.getRawType() == Query.class) {
                return generic.getActualTypeArguments()[0];
            }
        }
        throw new IllegalStateException(query.getName() + " does not say what it answers");
    }
}
