package nl.samenspel.chassis.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

record SampleRequest(
    @NotBlank String name,
    @NotNull Colour colour,
    @Max(10) Integer weight,
    LocalDate on,
    UUID owner,
    @Valid List<Part> parts) {

  record Part(@NotBlank String label, @NotNull Integer size) {}
}
