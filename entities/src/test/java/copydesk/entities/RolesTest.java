package copydesk.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Then Interior Minister Ana Silva left.|Interior Minister",
                "So President Ana Silva left.|President",
                "Then Ana Silva, president of Chile, left.|president of Chile",
                "So Rear Admiral Ana Silva left.|Rear Admiral",
                "The Russian FM spokesperson Ana Silva left.|Russian FM spokesperson",
                "The NATO vice president Ana Silva left.|NATO vice president",
                "Then Ana Silva, the mayor of Lima, left.|mayor of Lima",
                "Then Ana Silva (spokeswoman for Oxfam) left.|spokeswoman for Oxfam",
                "Then Ana Silva, 43, a teacher, left.|teacher",
                "The president of Chile, Ana Silva, left.|president of Chile",
                "Then Ana Silva, the agency's deputy director, left.|deputy director",
                "Then Ana Silva, alias “Lobo”, a lawyer, left.|lawyer",
                "It was the flight director Ana Silva.|flight director",
                "The district health officer Ana Silva left.|district health officer",
                "It was said by barge captain Ana Silva.|barge captain",
                "The director of the Ochre Institute Ana Silva said it.|director of the Ochre Institute",
                "Then Ana Silva, professor of law at the Ochre Institute, left.|professor of law at the Ochre Institute",
                "They ran home when Judge Ana Silva left.|Judge",
                "Then Ana Silva, a driver with the United Nations, left.|driver with the United Nations",
            })
    void tellsRoles(String text, String role) {
        assertEquals(
                List.of(role),
                Checks.entity(FakeEngine.persons("Ana Silva"), text, "Ana Silva")
                        .roles());
    }
}
