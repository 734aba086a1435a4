package vn.dti.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The schema that editors use for maps knows what the reader knows. */
class ImportMapSchemaTest {

    private static final Path SHIPPED = Path.of("indicators/maps/platform-manager.yaml");

    @Test
    void theShippedMapIsAsTheSchemaSaysAndCanBeRead() throws Exception {
        assertThat(schema().validate(new YAMLMapper().readTree(Files.readString(SHIPPED))))
                .isEmpty();
        assertThat(ImportMap.read(SHIPPED).isWide()).isFalse();
    }

    @Test
    void everyFieldOfTheReaderAndNoOtherIsInTheSchema() throws IOException {
        for (ExportField field : ExportField.values()) {
            assertThat(errors("columns: {" + field.key() + ": X}"))
                    .as(field.key())
                    .isZero();
        }
        assertThat(errors("columns: {claim: X}")).isPositive();
        assertThat(errors("indicators: {\"1.1\": {unit: X}}")).isPositive();
    }

    private static int errors(String map) throws IOException {
        return schema().validate(new YAMLMapper().readTree("title: T\n" + map)).size();
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new JsonMapper()
                        .readTree(Files.readString(Path.of("indicators/schema/import-map.schema.json"))));
    }
}
