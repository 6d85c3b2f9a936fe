extension String {
    /// The text without colours and without the control characters that reports and terminals must not be given;
    /// tabs and line breaks stay.
    var plain: String {
        var plain = String.UnicodeScalarView()
        for scalar in TerminalProgress.withoutColours(self).unicodeScalars {
            let isControl =
                scalar.value < 0x20 && scalar != "\n" && scalar != "\t" || scalar.value == 0x7F
                || scalar.value & 0xFFFE == 0xFFFE
            if !isControl { plain.append(scalar) }
        }
        return String(plain)
    }
}
