/// The one style sheet of written pages.
enum HTMLStyle {
    static let text = """
        :root { color-scheme: light dark; --paper: #fff; --ink: #1f2328; --faint: #667; --line: #d8dee4; --code: #f6f8fa;
          --red: #b31d28; --green: #1a7f37; --keyword: #9b2393; --type: #1c6570; --text: #c41a16; --number: #1c00cf; }
        @media (prefers-color-scheme: dark) { :root { --paper: #14171a; --ink: #e3e6e8; --faint: #98a2ad; --line: #343a40;
          --code: #1d2125; --red: #ff8a85; --green: #6bd089; --keyword: #ff7ab2; --type: #6bdfff; --text: #ff8170;
          --number: #d9c97c; } figure svg { background: #fff; } }
        body { background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; margin: 0; }
        main { max-width: 56rem; margin: 0 auto; padding: 2rem 1.2rem; }
        pre { overflow-x: auto; margin: .3rem 0; } pre, code { font: 13.5px/1.5 ui-monospace, Menlo, Consolas, monospace; }
        p code, li code, td code { background: var(--code); padding: .1em .3em; border-radius: 4px; }
        .text pre { background: var(--code); padding: .7rem .9rem; border-radius: 6px; }
        .cell { margin: 1rem 0; position: relative; } .code { background: var(--code); padding: .7rem .9rem;
          border: 1px solid var(--line); border-radius: 6px; } .count { color: var(--faint); font-size: 12px;
          font-family: ui-monospace, monospace; } .outputs { padding: .2rem .9rem; }
        .stderr { color: var(--faint); border-left: 3px solid #d4a72c; padding-left: .6rem; }
        .error { border-left: 3px solid var(--red); padding-left: .6rem; white-space: pre-wrap; }
        figure { margin: .5rem 0; } figure svg, img { max-width: 100%; height: auto; }
        table { border-collapse: collapse; margin: .6rem 0; font-size: 14px; display: block; overflow-x: auto; }
        th, td { border: 1px solid var(--line); padding: .25rem .6rem; } th { background: var(--code); }
        blockquote { border-left: 3px solid var(--line); margin-left: 0; padding-left: 1rem; color: var(--faint); }
        .formula { font-family: ui-serif, Georgia, serif; font-style: italic; white-space: pre-wrap; }
        .passed { color: var(--green); } .failed, .stopped { color: var(--red); } .faint { color: var(--faint); }
        .k { color: var(--keyword); font-weight: 600; } .t { color: var(--type); } .s { color: var(--text); }
        .n { color: var(--number); } .c, .m { color: var(--faint); font-style: italic; }
        .a1 { font-weight: 700; } .a2 { opacity: .7; } .a3 { font-style: italic; } .a4 { text-decoration: underline; }
        .a31, .a91 { color: var(--red); } .a32, .a92 { color: var(--green); } .a33, .a93 { color: #9a6700; }
        .a34, .a94 { color: #0969da; } .a35, .a95 { color: #8250df; } .a36, .a96 { color: #1b7c83; }
        .a90 { color: var(--faint); }
        """
}
