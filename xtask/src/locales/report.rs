//! `cargo xtask locales report`: how complete each language is, as a table.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::check::check;
use super::languages::SHIPPED;
use super::project::{self, Project, SOURCE};
use super::todo::is_same;
use crate::shell::{Outcome, root};

#[derive(Args)]
pub struct Report {
    /// The folder with a folder for each language
    #[arg(long)]
    folder: Option<PathBuf>,
}

pub fn run(verb: &Report) -> Outcome {
    let top = root();
    let folder = verb.folder.clone().unwrap_or_else(|| top.join("locales"));
    let texts = project::read(&top, &folder)?;
    print!("{}", report(&Project::of(&texts)));
    Ok(ExitCode::SUCCESS)
}

/// The languages that the panel comes in, begun or not, and any other that was begun.
fn report(project: &Project<'_>) -> String {
    let Some(source) = project.languages.get(SOURCE) else { return String::new() };
    let findings = check(project);
    let mut tags: Vec<_> = SHIPPED.iter().map(|language| (language.tag, language.name)).collect();
    tags.extend(
        project.languages.keys().filter(|tag| SHIPPED.iter().all(|language| language.tag != **tag)).map(|tag| (*tag, "")),
    );
    let all: usize = source.values().map(|file| file.messages.len()).sum();

    let mut head = vec![String::new(), "language".to_owned()];
    head.extend(source.keys().map(|name| (*name).to_owned()));
    head.extend(["complete", "same as en", "findings"].map(str::to_owned));
    let mut rows = vec![head];
    let mut complete = 0;
    for (tag, name) in tags {
        let language = project.languages.get(tag);
        let mut row = vec![tag.to_owned(), name.to_owned()];
        let (mut done, mut same) = (0, 0);
        for (file_name, file) in source {
            let translated = language.and_then(|language| language.get(file_name));
            let there = file.messages.iter().filter(|message| translated.is_some_and(|file| file.find(&message.id).is_some()));
            let there = there.count();
            same += file.messages.iter().filter(|message| tag != SOURCE && is_same(file, message, translated)).count();
            done += there;
            row.push(format!("{there}/{}", file.messages.len()));
        }
        let wrong = findings.iter().filter(|finding| finding.path().starts_with(&format!("locales/{tag}")));
        let of_tag = wrong.filter(|finding| {
            finding.path()["locales/".len() + tag.len()..].is_empty()
                || finding.path()["locales/".len() + tag.len()..].starts_with('/')
        });
        let wrong = of_tag.count();
        complete += usize::from(done == all && wrong == 0);
        // Rounded down: 100 % means every one.
        let dash = |number: usize| if number == 0 { "–".to_owned() } else { number.to_string() };
        row.extend([format!("{} %", done * 100 / all.max(1)), dash(same), dash(wrong)]);
        rows.push(row);
    }
    let total = rows.len() - 1;
    format!("{}\n{complete} of {total} languages are complete and nothing is found in them\n", table(&rows))
}

/// Words to the left, figures to the right.
fn table(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let width =
        |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or_default();
    let widths: Vec<_> = (0..columns).map(width).collect();
    let line = |row: &Vec<String>| {
        let cells = row
            .iter()
            .zip(&widths)
            .enumerate()
            .map(|(column, (cell, width))| if column < 2 { format!("{cell:<width$}") } else { format!("{cell:>width$}") });
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned() + "\n"
    };
    rows.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use super::*;
    use crate::locales::check::whole;

    #[test]
    fn every_language_has_its_line_whether_it_was_begun_or_not() {
        let mut texts = whole();
        for text in texts.iter_mut().filter(|text| text.path == "locales/pl/panel.ftl") {
            text.text = text.text.replace("error-name = Podaj nazwę.\n", "").replace("Zapisz", "Save");
        }
        assert_snapshot!(report(&Project::of(&texts)), @r"
                 language               garden  panel  terms  complete  same as en  findings
        en       English                   1/1    6/6    2/2     100 %           –         –
        de       German                    0/1    0/6    0/2       0 %           –         –
        fr       French                    0/1    0/6    0/2       0 %           –         –
        es       Spanish                   0/1    0/6    0/2       0 %           –         –
        it       Italian                   0/1    0/6    0/2       0 %           –         –
        nl       Dutch                     0/1    0/6    0/2       0 %           –         –
        pl       Polish                    1/1    5/6    2/2      88 %           1         1
        pt-BR    Portuguese (Brazil)       0/1    0/6    0/2       0 %           –         –
        cs       Czech                     0/1    0/6    0/2       0 %           –         –
        sv       Swedish                   0/1    0/6    0/2       0 %           –         –
        fi       Finnish                   0/1    0/6    0/2       0 %           –         –
        lv       Latvian                   0/1    0/6    0/2       0 %           –         –
        hr       Croatian                  0/1    0/6    0/2       0 %           –         –
        id       Indonesian                0/1    0/6    0/2       0 %           –         –
        tr       Turkish                   0/1    0/6    0/2       0 %           –         –
        uk       Ukrainian                 0/1    0/6    0/2       0 %           –         –
        ru       Russian                   0/1    0/6    0/2       0 %           –         –
        he       Hebrew                    0/1    0/6    0/2       0 %           –         –
        ar       Arabic                    0/1    0/6    0/2       0 %           –         –
        ja       Japanese                  0/1    0/6    0/2       0 %           –         –
        ko       Korean                    0/1    0/6    0/2       0 %           –         –
        zh-Hans  Chinese (simplified)      0/1    0/6    0/2       0 %           –         –
        zh-Hant  Chinese (traditional)     0/1    0/6    0/2       0 %           –         –
        th       Thai                      0/1    0/6    0/2       0 %           –         –
        fy       West Frisian              0/1    0/6    0/2       0 %           –         –
        nl-BE    Dutch (Belgium)           0/1    0/6    0/2       0 %           –         –

        1 of 26 languages are complete and nothing is found in them
        ");
    }
}
